import Fastify from 'fastify';
import { createHmac, timingSafeEqual } from 'node:crypto';

const app = Fastify();
app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (req, body, done) => done(null, body));

app.post('/hooks/deploy', async (req, reply) => {
  const expected = createHmac('sha256', process.env.HOOK_SECRET).update(req.body).digest();
  const given = Buffer.from(String(req.headers['x-signature']), 'hex');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    return reply.code(401).send({ error: 'invalid signature' });
  }
  const payload = JSON.parse(req.body.toString('utf8'));
  await queueDeploy(payload.ref);
  return { queued: true };
});

await app.listen({ port: 4000 });
