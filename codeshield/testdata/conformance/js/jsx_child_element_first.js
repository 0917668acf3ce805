x = <div />;
x = <div></div>;
// MATCH:
x = <div><p>a</p></div>;
// MATCH:
x = <div><p>a</p><p>b</p></div>;
x = <div><b/><p>a</p></div>;
// MATCH:
x = <div>
  <p>a</p>
</div>;
x = <><p/></>;
x = <div className={a} {...p}>b</div>;
