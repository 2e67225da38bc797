import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { ControlHandler } from '../route.ts';

const SPECS = new URL('../../../specs/', import.meta.url);

interface ControlDocument {
  paths: Record<string, Record<string, { responses: Record<string, unknown> }>>;
  components: { schemas: Record<string, unknown> };
}

export const readOpenApi: ControlHandler = async () => ({ status: 200, body: await describeControlApi() });

/** The description of the control API in one piece: the organisation's schema is put in where the file refers to it. */
export async function describeControlApi(): Promise<ControlDocument> {
  const document = parse(await readFile(new URL('control.openapi.yaml', SPECS), 'utf8')) as ControlDocument;
  const { $schema: _, ...organization } = JSON.parse(
    await readFile(new URL('organization.schema.json', SPECS), 'utf8'),
  );
  document.components.schemas.Organization = organization;
  document.components.schemas.FaultInput = organization.properties.faults.items;
  return document;
}
