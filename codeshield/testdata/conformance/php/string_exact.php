<?php
// ERROR:
f('a');
// ERROR:
f("a");
f("ab");
