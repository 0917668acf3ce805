import express from 'express';
const router = express.Router();

router.get('/account/:id', async (req, res) => {
  try {
    res.json(await accounts.load(req.params.id));
  } catch (err) {
    res.status(500).send({ message: err.message, stack: err.stack });
  }
});
export { router };
