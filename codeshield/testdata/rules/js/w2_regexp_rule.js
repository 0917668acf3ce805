// ruleid: w2-regexp-rule
password = "abcdefg";
password = "abc";
password = "changeme1";
// ruleid: w2-regexp-rule
const x = "password = 'longenough'";
