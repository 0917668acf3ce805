export function temporaryPassword(length = 16) {
  const chars = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  let out = '';
  while (out.length < length) {
    out += chars.charAt(Math.floor(Math.random() * chars.length));
  }
  return out;
}

export async function resetAccount(users, mailer, email) {
  const user = await users.findOne({ email });
  if (!user) return;
  const password = temporaryPassword();
  await users.setPassword(user.id, password);
  await mailer.send(email, 'Your temporary password', `Sign in with ${password} and change it.`);
}
