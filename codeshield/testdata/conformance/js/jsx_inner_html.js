x = <div />;
x = <div>{a}</div>;
x = <div>{a}{b}</div>;
x = <div>text {a}</div>;
x = <div className={a}>{b}</div>;
// MATCH:
x = <div dangerouslySetInnerHTML={{__html: h}} />;
// MATCH:
x = <div dangerouslySetInnerHTML={{__html: h}}></div>;
x = <div dangerouslySetInnerHTML={f(h)} />;
