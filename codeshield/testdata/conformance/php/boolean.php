<?php
// ERROR:
f(false);
// ERROR:
f(FALSE);
f(true);
