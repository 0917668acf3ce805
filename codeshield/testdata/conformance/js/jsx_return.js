x = <div />;
x = <div></div>;
x = <div>text</div>;
x = <div> text </div>;
x = <div>
  <p>a</p>
</div>;
// MATCH:
function f() { return <div>a</div> }
// MATCH:
const g = () => <div>a</div>;
