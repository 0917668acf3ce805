import { createVerify } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';

/** Downloads an update and installs it when its signature is right. */
export async function installUpdate(url, signature, target) {
  const res = await fetch(url);
  if (!res.ok) {
    throw new Error(`download failed: ${res.status}`);
  }
  const image = Buffer.from(await res.arrayBuffer());

  const verifier = createVerify('RSA-SHA256');
  verifier.update(image);
  if (!verifier.verify(await readFile('update-key.pem', 'utf8'), signature, 'base64')) {
    throw new Error('update is not signed by us');
  }

  await writeFile(target, image);
}
