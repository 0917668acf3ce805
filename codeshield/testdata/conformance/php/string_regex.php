<?php
// ERROR:
f("http://a");
f('https://a');
f('x http://a');
