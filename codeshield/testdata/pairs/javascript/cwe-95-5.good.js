const input = document.querySelector('#expr');
const output = document.querySelector('#result');

document.querySelector('#calc').addEventListener('click', () => {
  try {
    const m = /^\s*(-?\d+(?:\.\d+)?)\s*([-+*/])\s*(-?\d+(?:\.\d+)?)\s*$/.exec(input.value);
    if (!m) throw new Error('syntax');
    const a = Number(m[1]);
    const b = Number(m[3]);
    output.textContent = String({ '+': a + b, '-': a - b, '*': a * b, '/': a / b }[m[2]]);
  } catch (e) {
    output.textContent = 'not a calculation';
  }
});
