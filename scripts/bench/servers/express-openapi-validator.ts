import { createServer } from 'node:http';
import express, { type RequestHandler } from 'express';
import { benchDocument, MESSAGE_ANSWER, MESSAGE_PATH, TOKEN_ANSWER, TOKEN_PATH } from '../bench-document.ts';
import { requirePeer } from '../peers.ts';
import { announce } from './announce.ts';

interface Validator {
  middleware(options: object): RequestHandler[];
}

const apiSpec = benchDocument(Number(process.argv[2] ?? 10));
const app = express();
app.use(express.json(), express.urlencoded({ extended: false }));
const { middleware } = requirePeer('express-openapi-validator') as Validator;
app.use(middleware({ apiSpec, validateResponses: true }));
app.post(MESSAGE_PATH, (_request, response) => void response.status(202).json(MESSAGE_ANSWER));
app.post(TOKEN_PATH, (_request, response) => void response.json(TOKEN_ANSWER));
announce(createServer(app));
