// MATCH:
x = <div />;
// MATCH:
x = <div></div>;
// MATCH:
x = <div>text</div>;
// MATCH:
x = <div> text </div>;
// MATCH:
x = <div className="a" />;
// MATCH:
x = <div><p>a</p></div>;
// MATCH:
x = <div>
  <p>a</p>
</div>;
x = <Foo.Bar />;
// MATCH:
x = <div dangerouslySetInnerHTML={{__html: h}} />;
// MATCH:
x = <div className={a} {...p}>b</div>;
