x = <div>{a}</div>;
x = <a {...p} />;
// MATCH:
x = <a onClick={() => f()} />;
x = <a onClick={() => { f() }} />;
x = <a onClick={function () {}} />;
x = <a onClick={f} />;
function f() { return <div>a</div> }
