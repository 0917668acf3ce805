<?php
// ERROR:
f("a", 'a');
f("a", "b");
