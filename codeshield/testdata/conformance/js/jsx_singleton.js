// MATCH:
x = <div />;
// MATCH:
x = <div></div>;
// MATCH:
x = <div>text</div>;
// MATCH:
x = <div> text </div>;
// MATCH:
x = <div>{a}</div>;
// MATCH:
x = <div className="a" />;
// MATCH:
x = <div><p>a</p></div>;
// MATCH:
x = <div><p>a</p><p>b</p></div>;
// MATCH:
x = <div>
  <p>a</p>
</div>;
// MATCH:
x = <div dangerouslySetInnerHTML={{__html: h}} />;
