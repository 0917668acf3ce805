function isEmail(input) {
  return /^([a-zA-Z0-9]+\.?)+@([a-zA-Z0-9]+\.?)+$/.test(input);
}
