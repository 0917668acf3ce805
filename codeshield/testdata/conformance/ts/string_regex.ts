// MATCH:
open('http://a');
open("https://a");
open(x);
