import cookieParser from 'cookie-parser';

export function login(req, res) {
  const sid = createSession(req.body.user);
  res.cookie('sid', sid, { maxAge: 86400000 });
  res.status(204).end();
}
