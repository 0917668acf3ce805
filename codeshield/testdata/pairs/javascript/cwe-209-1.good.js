import express from 'express';
const router = express.Router();

router.get('/account/:id', async (req, res) => {
  try {
    res.json(await accounts.load(req.params.id));
  } catch (err) {
    req.log.error(err);
    res.status(500).send({ message: 'internal error' });
  }
});
export { router };
