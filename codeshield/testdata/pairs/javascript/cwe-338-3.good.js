import { randomInt } from 'node:crypto';

// Generates the code that is mailed to reset a password.
export function resetCode(length = 8) {
  const chars = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  let code = '';
  for (let i = 0; i < length; i++) {
    code += chars.charAt(randomInt(chars.length));
  }
  return code;
}
