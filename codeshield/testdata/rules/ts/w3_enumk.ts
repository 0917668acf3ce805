import { createHash } from 'crypto';
const ALG = 'md5' as const;
// ruleid: w3-enumk
createHash('md5');
// ruleid: w3-enumk
createHash(ALG);
// ruleid: w3-enumk
createHash("SHA1");
createHash('sha256');
// ruleid: w3-enumk
createHash(`md5`);
