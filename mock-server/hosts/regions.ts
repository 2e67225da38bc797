/** A place where Genesys Cloud runs. */
export interface Region {
  /** As the SDKs call it. */
  readonly id: string;
  readonly domain: string;
}

/** All of them (table of regions of the JavaScript SDK, 262.0.0). A new one is one more row. */
export const REGIONS: readonly Region[] = [
  { id: 'us_east_1', domain: 'mypurecloud.com' },
  { id: 'us_east_2', domain: 'use2.us-gov-pure.cloud' },
  { id: 'us_west_2', domain: 'usw2.pure.cloud' },
  { id: 'ca_central_1', domain: 'cac1.pure.cloud' },
  { id: 'mx_central_1', domain: 'mxc1.pure.cloud' },
  { id: 'sa_east_1', domain: 'sae1.pure.cloud' },
  { id: 'eu_west_1', domain: 'mypurecloud.ie' },
  { id: 'eu_west_2', domain: 'euw2.pure.cloud' },
  { id: 'eu_central_1', domain: 'mypurecloud.de' },
  { id: 'eu_central_2', domain: 'euc2.pure.cloud' },
  { id: 'eusc_de_east_1', domain: 'edee1.eusc-pure.cloud' },
  { id: 'me_central_1', domain: 'mec1.pure.cloud' },
  { id: 'ap_south_1', domain: 'aps1.pure.cloud' },
  { id: 'ap_northeast_1', domain: 'mypurecloud.jp' },
  { id: 'ap_northeast_2', domain: 'apne2.pure.cloud' },
  { id: 'ap_northeast_3', domain: 'apne3.pure.cloud' },
  { id: 'ap_southeast_1', domain: 'apse1.pure.cloud' },
  { id: 'ap_southeast_2', domain: 'mypurecloud.com.au' },
];

/** What all domains of Genesys Cloud end with, those of regions to come too. */
export const GENESYS_DOMAINS: readonly string[] = [
  'mypurecloud.com',
  'mypurecloud.ie',
  'mypurecloud.de',
  'mypurecloud.jp',
  'mypurecloud.com.au',
  'pure.cloud',
  'us-gov-pure.cloud',
  'eusc-pure.cloud',
];
