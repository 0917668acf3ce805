import Koa from 'koa';
import Router from '@koa/router';
import { bodyParser } from '@koa/bodyparser';
import { randomBytes } from 'node:crypto';

const app = new Koa();
const router = new Router();
const sessions = new Map();

router.post('/session', async (ctx) => {
  const { username, password } = ctx.request.body;
  const user = await verifyUser(username, password);
  ctx.assert(user, 401, 'bad credentials');
  const sid = randomBytes(32).toString('base64url');
  sessions.set(sid, { userId: user.id, created: Date.now() });
  ctx.cookies.set('sid', sid, { httpOnly: false, maxAge: 3600_000 });
  ctx.status = 204;
});

router.delete('/session', (ctx) => {
  sessions.delete(ctx.cookies.get('sid'));
  ctx.status = 204;
});

app.use(bodyParser()).use(router.routes());
app.listen(3000);
