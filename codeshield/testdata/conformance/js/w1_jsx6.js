// MATCH:
const a = <script>{x}</script>;
// MATCH:
const b = <script type="y">{x.y}</script>;
const c = <script>foo</script>;
