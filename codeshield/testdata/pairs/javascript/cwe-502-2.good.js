module.exports.restore = function restore(req) {
  const raw = Buffer.from(req.cookies.profile, 'base64').toString();
  const value = JSON.parse(raw);
  return { name: String(value.name), theme: String(value.theme) };
};
