import platformClient from 'purecloud-platform-client-v2';
import type { GenesysMock } from '../index.ts';

/** Points the official SDK, of which there is one in a process, at a mock: by the gateway setting that it has for such cases. */
export function pointSdkAt({ url }: Pick<GenesysMock, 'url'>): void {
  const { hostname, port } = new URL(url);
  platformClient.ApiClient.instance.setGateway({
    host: hostname,
    protocol: 'http',
    port: Number(port),
    path_params_login: '',
    path_params_api: '',
  });
}
