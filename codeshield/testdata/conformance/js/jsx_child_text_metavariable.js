x = <div />;
x = <div></div>;
// MATCH:
x = <div>text</div>;
// MATCH:
x = <div> text </div>;
x = <div>{a}</div>;
// MATCH:
x = <div>text {a}</div>;
x = <div><p>a</p></div>;
x = <div>
  <p>a</p>
</div>;
// MATCH:
x = <div className={a} {...p}>b</div>;
// MATCH:
x = a && <div>b</div>;
