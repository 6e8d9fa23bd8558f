// Opens the store named on its command line and keeps it until it is killed.
import { openStore } from '../../src/store';

void openStore(process.argv[2] ?? '', {}).then(() => {
  process.stdout.write('held\n');
  setInterval(() => undefined, 1000);
});
