// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package cleantext

var english = []string{
	"The committee met on Tuesday afternoon to look at the budget for the coming year.",
	"Nobody expected the discussion to take long, yet by six o'clock the room was still full.",
	"Maria had brought figures from the northern office, where sales grew by 12.5 percent between March and June.",
	"“We should hire two more people,” she said, “and move the warehouse closer to the river.”",
	"Her colleagues agreed in principle; what remained open was how to pay for it.",
	"A quick survey of 48 customers showed that most would accept slower delivery if prices stayed where they are.",
	"In 2019 the same question had split the board, and nothing was decided for eighteen months.",
	"This time the numbers are clearer, and the lease runs out on 30 September 2025.",
	"Please read the attached summary before the next meeting and send me your comments by Friday.",
	"I have kept the instructions for the new printer on the shelf above it.",
	"If the paper jams, open the lower tray, pull the sheet out gently and close the tray again.",
	"Most of the rules that we follow in the kitchen are about keeping raw and cooked food apart.",
	"The train leaves at 7:45 from platform 3; the ticket costs £23.40 and can't be changed.",
	"He forgot his umbrella on the bus, as he does every other week.",
	"Water boils at a lower temperature in the mountains, so beans take longer to cook there.",
	"Our library has about 14,000 books, of which a third are in languages other than English.",
	"You can reset your settings in the account page, under “Preferences”.",
	"The patch fixes three bugs in the importer and one in the way dates are shown.",
	"After the storm, the council asked everybody to report damaged trees along the main road.",
	"It was the best performance of the season – the audience would not let the players go.",
}

var cjk = []string{
	"今天下午两点在三楼会议室开会，请大家准时参加。",
	"项目的第一阶段已经完成，下一步是整理用户的反馈意见。",
	"如果您有任何问题，请在星期五之前告诉我们。",
	"这本书介绍了中国古代的天文学和历法，内容非常丰富。",
	"由于天气原因，从北京到上海的航班推迟了四十分钟。",
	"明日の会議は午後三時からに変更になりました。",
	"新しい図書館は駅から歩いて五分のところにあります。",
	"この資料は来週の月曜日までに確認してください。",
	"東京タワーの近くで、友人と一緒にコーヒーを飲みました。",
	"データの更新には数分かかることがあります。",
	"내일 회의는 오후 세 시로 변경되었습니다.",
	"새로운 도서관은 역에서 걸어서 오 분 거리에 있습니다.",
	"자료를 다음 주 월요일까지 확인해 주시기 바랍니다.",
	"서울의 가을 하늘은 높고 푸르며 단풍이 아름답습니다.",
}

var names = []string{"Ada Winter", "Bruno Keller", "Chen Li", "Dana Novak", "Emeka Obi", "Farah Aziz", "Greta Holm", "Hugo Blanc"}

var cities = []string{"Lisbon", "Graz", "Osaka", "Leeds", "Lagos", "Quito", "Tartu", "Perth"}

var notes = []string{"", "leave with the neighbour", "call before delivery", "gift, no invoice in the box", "second attempt", "door on the left side"}

var words = []string{"amount", "batch", "column", "detail", "entry", "filter", "group", "header", "index", "label", "member",
	"offset", "period", "query", "record", "sample", "total", "update", "value", "window"}
