req.body?.x;
req?.body.x;
// MATCH:
req.body.x;
