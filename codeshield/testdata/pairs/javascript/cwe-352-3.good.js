import express from 'express';
import session from 'express-session';
import csurf from 'csurf';

const app = express();
app.use(express.json());
app.use(express.urlencoded({ extended: true }));
app.use(
  session({
    secret: process.env.SECRET,
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, secure: true, sameSite: 'strict' },
  }),
);
app.use(csurf());

const transfers = express.Router();
transfers.post('/', async (req, res) => {
  const { to, amount } = req.body;
  if (!req.session.accountId) return res.status(401).end();
  const cents = Math.round(Number(amount) * 100);
  if (!(cents > 0)) return res.status(400).json({ error: 'amount' });
  await ledger.transfer(req.session.accountId, Number(to), cents);
  res.json({ ok: true });
});

app.use('/transfers', transfers);
app.listen(8080);
