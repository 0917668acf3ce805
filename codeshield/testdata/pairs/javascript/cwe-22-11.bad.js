const Koa = require('koa');
const Router = require('@koa/router');
const fs = require('fs/promises');
const path = require('path');

const app = new Koa();
const router = new Router();
const DOCS = path.join(__dirname, 'docs');

router.get('/docs/:name', async (ctx) => {
  const file = path.join(DOCS, ctx.params.name);
  ctx.type = 'text/markdown';
  ctx.body = await fs.readFile(file, 'utf8');
});

app.use(router.routes());
app.listen(3000);
