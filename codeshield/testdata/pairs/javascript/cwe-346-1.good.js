// Runs inside the embedding page; the payment form lives in an iframe of another origin.
const PAYMENT_ORIGIN = 'https://pay.example.com';

window.addEventListener('message', (event) => {
  if (event.origin !== PAYMENT_ORIGIN) return;
  const msg = event.data;
  if (!msg || typeof msg !== 'object') return;
  switch (msg.type) {
    case 'payment:done':
      document.querySelector('#checkout-token').value = msg.token;
      document.querySelector('#checkout').submit();
      break;
    case 'payment:resize':
      document.querySelector('#pay-frame').style.height = `${Number(msg.height)}px`;
      break;
  }
});
