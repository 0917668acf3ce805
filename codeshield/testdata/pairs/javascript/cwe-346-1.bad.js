// Runs inside the embedding page; the payment form lives in an iframe of another origin.
window.addEventListener('message', (event) => {
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
