<?php
// ERROR:
f($_POST);
// ERROR:
f(g($_POST['a']));
f($a);
