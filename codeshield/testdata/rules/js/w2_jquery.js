// ruleid: w2-jquery
$("#a").html(x);
$("#a").html("x");
jQuery(y).html(z);
// ruleid: w2-jquery
$('#b').append("<b>" + n + "</b>");
// ruleid: w2-jquery
$(`#${id}`);
el.append("<i>" + n);
