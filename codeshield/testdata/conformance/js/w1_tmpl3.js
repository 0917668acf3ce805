// MATCH:
gql`query`;
// MATCH:
html`<b>${x}</b>`;
// MATCH:
sql.raw`x`;
foo("x");
