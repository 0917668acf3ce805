import cookieParser from 'cookie-parser';

export function login(req, res) {
  const sid = createSession(req.body.user);
  res.cookie('sid', sid, { maxAge: 86400000, httpOnly: true, secure: true, sameSite: 'strict' });
  res.status(204).end();
}
