const fastify = require('fastify')({ logger: true });
const libxmljs = require('libxmljs2');

fastify.addContentTypeParser('application/xml', { parseAs: 'string' }, (req, body, done) => done(null, body));

fastify.post('/orders/import', async (request, reply) => {
  let doc;
  try {
    doc = libxmljs.parseXml(request.body, { noent: true, dtdload: true, noblanks: true });
  } catch (err) {
    request.log.warn({ err }, 'malformed order');
    return reply.code(400).send({ error: 'malformed XML' });
  }
  const ids = doc.find('//order/@id').map((a) => a.value());
  return { imported: ids.length, ids };
});

fastify.listen({ port: 3000 });
