export type Platform = 'linux' | 'darwin' | 'win32';

/** Lines for a shell, PowerShell on Windows, by the system; with names of the authority's files in braces, see `places.ts`. */
export type Lines = Readonly<Partial<Record<Platform | 'posix' | 'all', readonly string[]>>>;

/** How one kind of client is made to trust the authority, and how that is taken back; without lines there is nothing to do. */
export interface Step {
  readonly client: string;
  readonly trust: Lines;
  readonly remove: Lines;
}

const IMPORT_INTO_STORE =
  'keytool -importcert -noprompt -alias genesys-mock -file {root} -keystore {store} -storepass changeit';

const SEE_SYSTEM = ['# takes what the system trusts: see "The system"'];

/** Every kind of client. Another one is one more row. */
export const STEPS: readonly Step[] = [
  {
    client: 'Node',
    trust: {
      posix: ['export NODE_EXTRA_CA_CERTS={extra}'],
      win32: ['$env:NODE_EXTRA_CA_CERTS = {extra}'],
    },
    remove: { posix: ['unset NODE_EXTRA_CA_CERTS'], win32: ['Remove-Item Env:NODE_EXTRA_CA_CERTS'] },
  },
  {
    client: 'Python (requests; ssl, and with it urllib, httpx and aiohttp)',
    trust: {
      posix: ['export REQUESTS_CA_BUNDLE={bundle}', 'export SSL_CERT_FILE={bundle}'],
      win32: ['$env:REQUESTS_CA_BUNDLE = {bundle}', '$env:SSL_CERT_FILE = {bundle}'],
    },
    remove: {
      posix: ['unset REQUESTS_CA_BUNDLE SSL_CERT_FILE'],
      win32: ['Remove-Item Env:REQUESTS_CA_BUNDLE, Env:SSL_CERT_FILE'],
    },
  },
  {
    client: 'Java (a copy of its trust store, with the authority in it)',
    trust: {
      posix: [
        `cat "$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\\.home = //p')/lib/security/cacerts" > {store}`,
        IMPORT_INTO_STORE,
        'export JAVA_TOOL_OPTIONS="$JAVA_TOOL_OPTIONS "{javaOptions}',
      ],
      win32: [
        'Copy-Item "$env:JAVA_HOME\\lib\\security\\cacerts" {store}',
        IMPORT_INTO_STORE,
        '$env:JAVA_TOOL_OPTIONS = "$env:JAVA_TOOL_OPTIONS " + {javaOptions}',
      ],
    },
    remove: {
      posix: ['unset JAVA_TOOL_OPTIONS', 'rm -f {store}'],
      win32: ['Remove-Item Env:JAVA_TOOL_OPTIONS', 'Remove-Item {store}'],
    },
  },
  {
    client: ".NET, and Go (Genesys's command line, Terraform)",
    trust: { linux: ['export SSL_CERT_FILE={bundle}'], darwin: SEE_SYSTEM, win32: SEE_SYSTEM },
    remove: { linux: ['unset SSL_CERT_FILE'], darwin: SEE_SYSTEM, win32: SEE_SYSTEM },
  },
  {
    client: 'curl',
    trust: {
      posix: ['export CURL_CA_BUNDLE={bundle}', 'curl --cacert {root} https://localhost:4310/__mock/health'],
      win32: ['curl.exe --ssl-no-revoke --cacert {root} https://localhost:4310/__mock/health'],
    },
    remove: { posix: ['unset CURL_CA_BUNDLE'] },
  },
  {
    client: 'The system',
    trust: {
      linux: [
        '# Debian, Ubuntu, Alpine',
        'sudo install -m 644 {root} /usr/local/share/ca-certificates/genesys-mock.crt && sudo update-ca-certificates',
        '# Fedora, Red Hat, Arch',
        'sudo trust anchor {root}',
      ],
      darwin: [
        'security add-trusted-cert -r trustRoot -p ssl -k ~/Library/Keychains/login.keychain-db {root}',
      ],
      win32: ['Import-Certificate -FilePath {root} -CertStoreLocation Cert:\\CurrentUser\\Root'],
    },
    remove: {
      linux: [
        '# Debian, Ubuntu, Alpine',
        'sudo rm /usr/local/share/ca-certificates/genesys-mock.crt && sudo update-ca-certificates --fresh',
        '# Fedora, Red Hat, Arch',
        'sudo trust anchor --remove {root}',
      ],
      darwin: [
        'security remove-trusted-cert {root}',
        'security delete-certificate -Z {sha1} ~/Library/Keychains/login.keychain-db',
      ],
      win32: ['Remove-Item Cert:\\CurrentUser\\Root\\{sha1}'],
    },
  },
  {
    client: 'Browsers',
    trust: {
      linux: [
        '# Chrome and its like; certutil is in the package libnss3-tools or nss-tools',
        'certutil -d sql:"$HOME/.pki/nssdb" -A -t C,, -n genesys-mock -i {root}',
        '# Firefox',
        'for db in ~/.mozilla/firefox/*/cert9.db; do certutil -d sql:"$(dirname "$db")" -A -t C,, -n genesys-mock -i {root}; done',
      ],
      darwin: SEE_SYSTEM,
      win32: SEE_SYSTEM,
    },
    remove: {
      linux: [
        'certutil -d sql:"$HOME/.pki/nssdb" -D -n genesys-mock',
        'for db in ~/.mozilla/firefox/*/cert9.db; do certutil -d sql:"$(dirname "$db")" -D -n genesys-mock; done',
      ],
      darwin: SEE_SYSTEM,
      win32: SEE_SYSTEM,
    },
  },
  {
    client: 'Kubernetes (for a container with Node; others take the variables above)',
    trust: {
      all: [
        'kubectl create configmap genesys-mock-ca --from-file=root.pem={root} --from-file=bundle.pem={bundle}',
        '# in the template of the pod:',
        '#   volumes: [{ name: genesys-mock-ca, configMap: { name: genesys-mock-ca } }]',
        '# in its container:',
        '#   volumeMounts: [{ name: genesys-mock-ca, mountPath: /etc/genesys-mock, readOnly: true }]',
        '#   env: [{ name: NODE_EXTRA_CA_CERTS, value: /etc/genesys-mock/root.pem }]',
      ],
    },
    remove: {
      all: [
        '# when volume, mount and variable are out of the pod again',
        'kubectl delete configmap genesys-mock-ca',
      ],
    },
  },
  {
    client: 'For good (without its key, the authority vouches for nothing any more)',
    trust: {},
    remove: { posix: ['rm -r {folder}'], win32: ['Remove-Item -Recurse {folder}'] },
  },
];
