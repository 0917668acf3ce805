// ruleid: w3-regexlit
a.match(/x/);
a.match("x");
