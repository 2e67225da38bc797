import { vendorDocument } from '../../../mock-server/testing/index.ts';
import { writeDocument } from '../write-document.ts';

/** Writes a document of the vendor's shape, which is not committed, with as many operations as the argument says. Prints its file. */
const operations = Number(process.argv[2]);
process.stdout.write(await writeDocument(`vendor-${operations}.json`, vendorDocument({ operations })));
