<?php
// MATCH:
md5("a");
// MATCH:
MD5("b");
// MATCH:
Md5($c);
