function createResetToken() {
  let token = '';
  for (let i = 0; i < 20; i++) {
    token += Math.floor(Math.random() * 36).toString(36);
  }
  return token;
}
