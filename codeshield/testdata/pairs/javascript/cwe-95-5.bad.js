const input = document.querySelector('#expr');
const output = document.querySelector('#result');

document.querySelector('#calc').addEventListener('click', () => {
  try {
    output.textContent = String(new Function('return (' + input.value + ')')());
  } catch (e) {
    output.textContent = 'not a calculation';
  }
});
