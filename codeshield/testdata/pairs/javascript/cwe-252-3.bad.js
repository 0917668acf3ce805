import { createVerify } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';

/** Downloads an update and installs it when its signature is right. */
export async function installUpdate(url, signature, target) {
  const res = await fetch(url);
  const image = Buffer.from(await res.arrayBuffer());

  const verifier = createVerify('RSA-SHA256');
  verifier.update(image);
  verifier.verify(await readFile('update-key.pem', 'utf8'), signature, 'base64');

  await writeFile(target, image);
}
