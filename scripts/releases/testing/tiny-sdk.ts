import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SDK_PACKAGE } from '../sdk-package.ts';

/** An API class in the shape the vendor's generator gives it, with one method of each kind the reader must tell apart. */
export const THINGS_API = `
import ApiClient from '../ApiClient.js';

class ThingsApi {
	/**
	 * Things service.
	 * @module purecloud-platform-client-v2/api/ThingsApi
	 */
	constructor(apiClient) {
		this.apiClient = apiClient || ApiClient.instance;
	}

	/**
	 * Get the things.
	 * Things come in pages.
	 * @param {String} boxId Box ID
	 * @param {Object} opts Optional parameters
	 * @param {Number} opts.pageSize Page size (default to 25)
	 * @param {Array.<String>} opts.supportedContentId Content of the things
	 * @param {String} opts.acceptLanguage The language
	 */
	getThings(boxId, opts) {
		opts = opts || {};

		// verify the required parameter 'boxId' is set
		if (boxId === undefined || boxId === null || boxId === '') {
			throw 'Missing the required parameter "boxId" when calling getThings';
		}

		return this.apiClient.callApi(
			'/api/v2/boxes/{boxId}/things',
			'GET',
			{ 'boxId': boxId },
			{ 'pageSize': opts['pageSize'],'supportedContent.id': this.apiClient.buildCollectionParam(opts['supportedContentId'], 'multi') },
			{ 'Accept-Language': opts['acceptLanguage'] },
			{  },
			null,
			['PureCloud OAuth'],
			['application/json'],
			['application/json'],
			opts['customHeaders']
		);
	}

	/**
	 * Throw a thing away.
	 *
	 * @param {Object} body The thing
	 * @deprecated
	 */
	deleteThing(body) {
		// verify the required parameter 'body' is set
		if (body === undefined || body === null) {
			throw 'Missing the required parameter "body" when calling deleteThing';
		}

		return this.apiClient.callApi(
			'/api/v2/things',
			'DELETE',
			{  },
			{  },
			{  },
			{  },
			body,
			['PureCloud OAuth'],
			['application/json'],
			['application/json']
		);
	}

	/**
	 * Send a picture of a thing.
	 *
	 * @param {File} file The picture
	 */
	postPicture(file) {
		return this.apiClient.callApi(
			'/api/v2/pictures',
			'POST',
			{  },
			{  },
			{  },
			{ 'file': file },
			null,
			['PureCloud OAuth'],
			['multipart/form-data'],
			['application/json']
		);
	}
}

export default ThingsApi;
`;

export const TYPINGS = `
import platformClient = require('purecloud-platform-client-v2');

declare class ApiClientClass {
	login(): Promise<AuthData>;
}

declare class ThingsApi {
	constructor(apiClient?: ApiClientClass);
	getThings(boxId: string, opts?: ThingsApi.getThingsOptions): Promise<Models.ThingListing>;
	deleteThing(body: Array<Models.Thing>): Promise<void>;
	postPicture(file: string): Promise<object>;
}

declare namespace ThingsApi {
	export interface getThingsOptions {
		"pageSize"?: number;
		"supportedContentId"?: Array<string>;
		"acceptLanguage"?: string;
	}
}

declare namespace Models {
	export interface Thing {
		"id": string;
		"parent"?: Models.Thing;
		"labels"?: { [key: string]: string; };
		"extra"?: { [key: string]: object; };
		"urn:long:name"?: boolean;
	}

	export interface ThingListing {
		"entities"?: Array<Models.Thing>;
		"total"?: number;
	}

	export interface Unused {
		"anything"?: object;
	}
}
`;

/** Runs with the folder of a package of one API class, and removes it. */
export async function withTinySdk(version: string, use: (folder: string) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    await writeTinySdk(folder, version);
    await use(folder);
  });
}

export async function writeTinySdk(folder: string, version: string): Promise<void> {
  const api = path.join(folder, 'src', SDK_PACKAGE, 'api');
  await mkdir(api, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({ name: SDK_PACKAGE, version }));
  await writeFile(path.join(folder, 'index.d.ts'), TYPINGS);
  await writeFile(path.join(api, 'ThingsApi.js'), THINGS_API);
}

export async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vendor-test-'));
  try {
    await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
