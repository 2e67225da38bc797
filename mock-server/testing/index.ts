/** What tests outside of the mock use. Only tests and folders named `testing` may come in here. */
export { pactOf } from '../cockpit/page/exports/pact.js';
export { startBrowser } from '../cockpit/testing/browser.ts';
export { startReceiver } from '../outbound/testing/receiver.ts';
export { pointSdkAt } from './sdk.ts';
export { vendorDocument } from './vendor-document.ts';
