const { EventEmitter } = require('events');
const WebSocket = require('ws');

const prices = new EventEmitter();

function startServer(port) {
  const wss = new WebSocket.Server({ port });

  wss.on('connection', (socket) => {
    const onPrice = (symbol, value) => {
      if (socket.readyState === WebSocket.OPEN) {
        socket.send(JSON.stringify({ symbol, value }));
      }
    };
    prices.on('price', onPrice);
    socket.on('error', (err) => console.error('socket error', err.message));
    socket.on('close', () => prices.off('price', onPrice));
  });

  return wss;
}

module.exports = { prices, startServer };
