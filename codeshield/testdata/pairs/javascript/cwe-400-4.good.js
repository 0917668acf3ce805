import Fastify from 'fastify';
import { gunzipSync } from 'node:zlib';

const app = Fastify();
app.addContentTypeParser('application/gzip', { parseAs: 'buffer' }, (req, body, done) => done(null, body));

app.post('/logs', async (req, reply) => {
  const text = gunzipSync(req.body, { maxOutputLength: 4 * 1024 * 1024 }).toString('utf8');
  return { lines: text.split('\n').length };
});

await app.listen({ port: 8080 });
