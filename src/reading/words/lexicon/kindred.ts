/**
 * Words of everyday English (and Chinese) that often stand for one another in questions: one group
 * a line. A word may stand in several groups. General knowledge, not taken from any record. Data.
 */
const LINES = `
how way method manner means 怎么 怎样 如何 方法 方式 怎么样
what which 什么 啥 哪些 哪个
who whom whose somebody someone 谁
when time 何时 什么时候 哪天 几时
where place location spot site venue position whereabouts address 哪里 在哪 哪儿 何处 地点 地址 位置
why reason cause because due motive 为什么 为何 原因 理由 缘故
many number count quantity total amount sum tally figure much 多少 几 数量 总数 几个 几家 人数 数目 总量
several few some various multiple couple certain 若干 几个 一些
all every entire whole each complete overall total 全部 所有 总 整个 一共 总共 合计 共
share percent percentage proportion fraction ratio portion part 占 比例 百分比 百分之 份额 占比 比重
rate ratio percentage speed pace 率 比率
big large huge great enormous massive giant sizeable size scale 大 巨大 规模 庞大
small little tiny minor slight 小 微小
more additional extra further another plus 更多 另外 额外 更
most maximum highest top peak greatest largest biggest best 最 最多 最大 最高
least minimum lowest fewest smallest bottom 最少 最低 最小
increase grow rise raise climb gain expand boost upward growth surge soar up increment 增加 增长 上升 提高 增多 扩大 上涨
decrease decline fall drop reduce shrink lower cut lessen down diminish reduction 减少 下降 降低 下滑 缩减
trend tendency direction development evolve evolution 趋势 走势 发展 变化
change alter modify adjust amend update edit revise switch convert different set 改变 修改 更改 变更 调整 更新 变化
average mean typical normal usual standard ordinary common 平均 通常 一般 普通
high tall elevated upper 高
low short lower 低
begin start commence launch open initiate kick 开始 启动 开启 开展
end finish stop close complete conclude terminate quit cease over done 结束 完成 停止 终止 末 底
cancel revoke undo call withdraw scrap abort void annul rescind reverse drop 取消 撤销 作废 撤回
continue keep carry proceed resume maintain stay remain 继续 保持 持续
delay postpone late wait pending overdue defer hold lag slow long 延迟 推迟 等待 延误 晚
fast quick rapid speedy soon express prompt immediate instant hurry urgent asap 快 迅速 尽快 马上 立即 立刻
today tonight now currently present current moment 今天 现在 目前 当前 今日 如今
tomorrow next upcoming following future coming later forthcoming 明天 下一 未来 将来 以后
yesterday last previous past recent prior earlier former ago latest 昨天 上次 过去 以前 最近 近期
day date calendar 日期 日子 天 日 几号
week weekly weekday weekend 周 星期 每周
month monthly 月 月份 每月
year annual yearly annually 年 年份 年度 每年
hour minute clock second time 小时 分钟 时间 钟
often frequent frequency regularly usually times 经常 频率 通常 常常
monday tuesday wednesday thursday friday saturday sunday 星期一 星期二 星期三 星期四 星期五 星期六 星期日 周一 周二 周三 周四 周五 周六 周日
january february march april may june july august september october november december 一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月
morning afternoon evening night noon midnight dawn 早上 上午 下午 晚上 中午 早晨
duration long length period span last take many 多久 时长 期间 期限
deadline due expiry expire expiration term until by 截止 到期 期限
schedule appointment plan agenda timetable calendar 日程 计划 安排 预约
book reserve booking reservation arrange 预订 预约 预定
meeting conference gathering session briefing summit assembly 会议 发布会 会 大会
event ceremony festival party celebration occasion activity 活动 仪式 节日
remind reminder remember memo note forget 提醒 记住 忘记 备忘
alarm alert notify notification warn warning wake 警报 通知 提醒 闹钟
list enumerate catalogue items entries table 列表 清单 列出 名单
show display present demonstrate exhibit showcase 显示 展示 展现 呈现
see view look watch check 看 查看 看看
tell say inform let speak mention state explain describe talk 告诉 说 介绍 讲 提到 表示
ask question inquire query wonder request inquiry 问 询问 请问 提问 想问
answer reply respond response 回答 答复 回复
mean define definition meaning signify sense stand term concept 意思 定义 含义 是指 概念 指
explain describe clarify elaborate detail details outline 解释 说明 描述 详细 阐述
name call title label named called 名字 名称 叫 称为 姓名
know learn understand aware familiar 知道 了解 明白 清楚
find search locate seek discover look 找 寻找 查找 搜索 查
need require must necessary requirement should have oblige 需要 必须 要求 必要 应该
want like wish desire prefer would rather wanted 想 想要 希望 愿意
love like enjoy fond favorite favourite 喜欢 爱
help assist assistance support aid guide 帮助 协助 支持 帮 援助
give provide offer supply grant hand 给 提供 给予
get receive obtain acquire gain collect 得到 获得 收到 取得 领取
send transmit forward deliver dispatch mail ship transfer remit 发送 寄 转 送 汇
come arrive reach arrival 来 到达 抵达 到
go travel visit head trip journey tour 去 旅行 访问 出行
vacation holiday leave trip getaway break off 假期 休假 度假 放假
leave depart departure exit 离开 出发
return back bring 返回 归还 退回
refund reimburse reimbursement repay money back 退款 报销 退钱
buy purchase acquire shop order get 买 购买 采购 购物
sell sale vendor merchant seller retailer dealer 卖 销售 出售 商家 卖家
shop store mall market supermarket outlet 商店 店 市场 超市
order purchase ordered 订单 订购 下单
pay payment paid settle payable 付款 支付 付 缴
price cost charge fee expense expensive fare costs worth pricing 价格 费用 成本 价钱 收费 花费
cheap affordable inexpensive bargain discount 便宜 优惠 折扣
free gratis complimentary 免费
money cash fund funds currency capital finance financial funding 钱 资金 现金 经费 款 财务
currency dollar euro pound yuan yen rupee peso renminbi 货币 美元 欧元 英镑 元 日元 人民币
bill invoice statement receipt 账单 发票 收据
tax taxes levy duty taxation 税 税收 税务 纳税
owe debt due liability loan borrow lend mortgage 欠 债务 贷款 借 负债
save saving savings store preserve 节省 储蓄 保存 存
spend spending expenditure spent expense outlay 花 支出 花费 开支 消费
earn income wage salary paycheck payroll earnings revenue pay 收入 工资 薪水 赚 营收 薪酬
profit gain return margin surplus 利润 盈利 盈余
bank banking account 银行 账户
balance remaining left remainder available rest 余额 剩余 剩下
deposit put add credit load fund 存款 存入 充值
withdraw withdrawal cash take 取款 提取 取出
transaction payment purchase charge transfer debit 交易 转账
exchange convert conversion swap trade 兑换 交换 换
card credit debit plastic 卡 信用卡
account profile membership login user 账户 账号 会员
password passcode pin code passphrase 密码 验证码
lock block freeze suspend restrict disable hold deactivate frozen 锁 冻结 限制 禁用 封
unlock unblock activate enable reactivate unfreeze restore 解锁 激活 启用
activate enable start on begin 激活 启动 开通
disable deactivate off stop 停用 关闭
lost lose missing misplace disappear vanish gone 丢失 丢 不见 遗失
stolen steal theft rob robbery thief 偷 被盗 盗窃
fraud scam fraudulent suspicious fake phishing unauthorized swindle 诈骗 欺诈 骗 假 可疑
break broken damage crack ruin snap destroy 坏 损坏 破
fail failure decline reject deny refuse unsuccessful unable 失败 拒绝 不行
approve accept allow permit authorize grant enable 批准 接受 同意 允许
can able may could possible possibly capable 能 可以 能够 可能 会
limit cap maximum restriction threshold ceiling allowance 限制 上限 限额
error mistake wrong incorrect fault glitch bug inaccurate 错误 错 误 有误
problem issue trouble difficulty concern matter 问题 麻烦 困难 难题
fix repair resolve solve correct mend 修 修理 解决 修复 更正
correct right accurate true proper exact 正确 准确 对 真
check verify confirm validate inspect examine ensure 检查 核实 确认 验证 核对
identity identification passport license id 身份 身份证 护照 证件 执照
prove proof evidence verify verification 证明 证据
register enroll registration join sign enlist 注册 登记 报名 加入
apply application request submit 申请 提交
form document paper paperwork file 表格 文件 材料 文档
report complain complaint file 报告 投诉 举报
record log register archive history 记录 档案 历史
write compose draft author 写 撰写
read scan reading 读 阅读
copy duplicate double twice repeat again 复制 重复 再次 两次
make create build produce generate construct 做 制作 创建 生成 建造
do perform carry execute conduct 做 执行 进行 办理
use utilize employ usage apply 使用 用 利用
function operate work operating operational 运行 运作 工作
job employment career occupation profession employer workplace labor work position 工作 就业 职业 岗位 劳动
hire employ recruit employment staff 雇用 招聘 吸纳 聘用 雇
staff employee worker personnel workforce colleague crew employed 员工 职工 人员 从业人员 工作人员 雇员
boss manager supervisor chief head leader director 老板 经理 领导 负责人 主管
company business firm corporation enterprise employer 公司 企业
organization association body group institution agency society 组织 机构 团体 社团 协会
nonprofit ngo charity charitable philanthropic nongovernmental foundation philanthropy 公益 慈善 非营利 民间组织 基金会
donate donation contribute giving contribution give donor 捐 捐款 捐赠 捐献 善款
volunteer volunteering 志愿者 志愿 义工
government authority official state administration ministry bureau 政府 官方 当局 部门
city town municipal urban metropolitan municipality 市 城市 市级 城镇
country nation national nationwide 国家 全国
region area district zone province locality county 地区 区 区域 省 县 区级
local nearby near close neighbourhood neighborhood around vicinity 附近 当地 本地
world global international worldwide abroad overseas foreign 世界 全球 国际 海外 国外
people person individual human folk population 人 人们 个人 人口
man male guy gentleman 男 男人
woman female lady 女 女人 女性 妇女
child kid baby son daughter youth young 孩子 儿童 青少年
family relative parent mother father mom dad sibling 家庭 父母 家人
friend buddy pal mate 朋友
spouse husband wife partner marriage married 丈夫 妻子 配偶 结婚
age old years birthday born birth 年龄 几岁 岁 生日 出生
elderly senior aged retired retirement 老人 老年人 长者 退休
disabled disability handicapped 残疾 残疾人
law legal rule regulation policy legislation act statute 法律 法规 规定 政策 条例
court lawsuit judge trial sue lawyer attorney 法院 诉讼 律师
crime criminal police arrest illegal 犯罪 警察 非法 违法
punish penalty fine sanction 处罚 罚款 惩罚
insurance coverage insured policy insure premium 保险
health medical healthcare medicine wellness 健康 医疗 卫生
doctor physician hospital clinic nurse 医生 医院
disease illness sick virus infection ill pandemic epidemic covid coronavirus outbreak 疾病 病 病毒 疫情 新冠 防疫 抗疫 肺炎
vaccine vaccination shot immunization 疫苗
pain hurt ache injury wound 疼 痛 受伤
die death dead killed fatal deceased 死 死亡 去世
food meal dish cuisine 食物 菜 餐
eat dine dining lunch dinner breakfast 吃 吃饭 午餐 晚餐 早餐
restaurant diner cafe eatery bistro 餐厅 饭店 餐馆
cook bake recipe prepare boil fry grill roast 做饭 烹饪 煮 食谱
ingredient contain component content 成分 原料 含
substitute replacement alternative instead 替代 代替
replace replacement new renew renewal reissue 更换 替换 补办
nutrition nutritional calorie fat protein diet 营养 热量
drink beverage water coffee tea juice 喝 饮料 水
taste delicious flavor tasty 味道 好吃
spoil rot stale expire bad 变质 过期
car vehicle auto automobile truck 车 汽车
drive driving driver ride 开车 驾驶 司机
fuel gas gasoline petrol diesel oil 汽油 油 燃料
distance far mile kilometer kilometre length away 距离 远 公里
traffic congestion jam 交通 堵车
road route highway street direction path 路 路线 街 方向
map navigate navigation gps 地图 导航
taxi cab ride rideshare 出租车
bus train subway metro transit 公交 地铁 火车
flight plane airplane aeroplane airline fly airport 航班 飞机 机场
luggage baggage suitcase bag 行李
hotel motel lodging accommodation inn hostel 酒店 宾馆 旅馆
rent lease rental tenant landlord 租 出租 租金
house home apartment flat property residence building 房子 家 住宅 公寓
room bedroom kitchen office 房间 办公室
light lamp bulb 灯
weather forecast rain snow sunny climate storm wind 天气 下雨 下雪 气候
temperature degree hot warm heat cold cool 温度 热 冷
music song track tune album playlist melody 音乐 歌 歌曲
play listen hear 播放 听
volume loud sound noise quiet mute 音量 声音 大声
movie film video cinema 电影 视频
book novel literature 书 小说
game match sport tournament championship 游戏 比赛 运动 体育
olympic olympics paralympic games athlete 奥运 奥运会 冬奥会 冬奥 残奥会
art culture cultural museum exhibition heritage 艺术 文化 博物馆 展览
news headline press media journalist reporter newspaper article 新闻 媒体 记者 报道
publish release announce issue post disclose publicize announcement 发布 公布 发表 宣布 公开
joke funny humor laugh amusing 笑话 幽默
story tale anecdote 故事
fact trivia information data detail 事实 信息 资料 数据
data figures statistics stats numbers 数据 统计 数字
phone mobile smartphone telephone cellphone handset 电话 手机
call ring dial phone telephone 打电话 致电 呼吁 号召
appeal urge call encourage advocate 号召 呼吁 倡议 鼓励
message text sms chat 短信 消息 信息
email mail inbox letter 邮件 邮箱 信
contact reach touch call 联系 联络
speak talk chat converse discuss conversation 聊 谈 谈话 讨论
language translate translation english french spanish german chinese italian japanese 语言 翻译 英语 中文 英文 汉语
word spell spelling vocabulary 词 拼写 单词
same similar alike equivalent identical synonym 相同 类似 一样
different difference differ distinct 不同 区别 差别
compare comparison versus relative 比较 对比 相比
computer laptop pc desktop 电脑 计算机
device gadget machine equipment appliance 设备 机器
internet web online website wifi network digital 网络 互联网 网站 上网 线上
application app program software tool 应用 软件 程序
reset restart reboot restore 重置 重启
sync connect pair link connection attach 连接 绑定 同步
battery charge power electricity energy 电池 充电 电 能源
robot bot artificial computer machine intelligence 机器人 人工智能
person real human alive actual 真人
user customer client consumer 用户 客户 顾客
hello hi hey greetings 你好 您好 嗨
bye goodbye farewell later 再见 拜拜
thanks thank thankful appreciate grateful gratitude 谢谢 感谢 多谢
please kindly 请 麻烦
yes yeah correct sure affirmative okay 是 是的 好的
no not never none negative neither without 不 没有 没 无 否 未
maybe perhaps possibly unsure 也许 可能 大概
good great fine excellent nice best wonderful amazing 好 优秀 良好
bad poor terrible awful worse worst horrible 坏 差 糟
new recent latest fresh modern 新 最新
old ancient former previous 旧 老
important key essential critical significant vital 重要 关键 重点 重大
main primary principal major chief 主要 首要
purpose aim goal objective intention target 目的 目标
result outcome effect consequence impact 结果 效果 影响 成效
achievement accomplishment success succeed attain 成就 成果 成绩 成功
praise commend honor recognize recognition acknowledge award 表扬 肯定 表彰 称赞 赞扬 认可
criticize criticism blame condemn 批评 指责
example instance sample 例子 例如 样本
kind type sort category class form variety 种类 类型 类 分类 类别
grade rating level rank class tier score star 等级 级 级别 评级 评分 评
evaluate assess assessment rate review appraisal 评估 评价 评定
opinion feedback think believe view thought 意见 看法 观点 认为 觉得
suggest recommend suggestion recommendation advise idea advice 建议 推荐
improve better enhance improvement upgrade 改善 改进 提升 完善
qualify eligible eligibility qualification 资格 符合
choose select pick choice option 选择 挑选
include contain cover comprise involve consist range 包括 包含 涵盖 涉及 覆盖
focus emphasize highlight concentrate emphasis center stress 重点 聚焦 关注 强调
role function part duty responsibility 作用 角色 职责 责任
participate join involve attend engage part 参加 参与 加入 投身
lead manage run supervise governance govern management 管理 领导 治理 监管
project program scheme initiative campaign 项目 计划 工程
service facility public 服务 设施
education school teach study university college student teacher 教育 学校 学习 大学 学生 老师
science technology tech research scientific innovation 科技 科学 技术 研究 创新
environment environmental ecology green pollution 环境 环保 生态
agriculture farm rural countryside village farming 农业 农村 乡村 村
revitalization revive revitalize renewal 振兴 复兴
poverty poor disadvantaged underprivileged 贫困 扶贫 贫穷
industry sector field trade domain area 行业 领域 产业
economy economic gdp growth 经济
asset property wealth holdings estate 资产 财产 财富
invest investment investor stock bond 投资 股票
value worth valuation 价值
budget allocation spending plan 预算
source origin reference cite citation basis 来源 出处 依据 来自
origin originate come made 来自 出身
creator created developer built maker inventor 创造 开发
found establish set founded create foundation 成立 建立 创立 设立
own owner belong possess have 拥有 属于
color colour red blue green yellow black white orange purple pink 颜色 红 蓝 绿
measure measurement unit inch foot meter metre 测量 单位
weigh weight heavy kilogram pound gram ton 重量 重 公斤
calculate compute math calculator calculation equation 计算 算 数学
add sum plus include put insert append 加 添加 增加
subtract minus deduct less 减 扣除
random pick any arbitrary 随机
interest yield rate apr 利息 利率
reward bonus prize points benefit 奖励 奖金 积分
track trace follow monitor status 跟踪 追踪
status state progress condition situation stage 状态 进度 情况 状况 现状
shipping delivery shipment package parcel post courier 快递 包裹 送货
task chore duty assignment 任务
remove delete erase clear discard eliminate 删除 清除 移除
clean wash tidy 清洁 洗
sleep bed nap rest tired 睡觉 睡 休息 累
clothes clothing wear dress shirt shoe 衣服 穿
visa passport permit immigration entry 签证 护照 入境
tourist tourism sightseeing attraction 旅游 游客 景点
embassy consulate diplomat 大使馆 领事馆
timezone zone 时区
safe secure security safety protect protection 安全 保护 保障
danger dangerous risk hazard threat 危险 风险
emergency urgent crisis disaster 紧急 灾害 灾难 危机
rescue relief save aid 救援 救灾 救助
privacy private secret confidential personal 隐私 私人 个人 保密
public open transparent 公开 公共 公众
near close closest nearest 最近 近
physical tangible actual real 实体
virtual online digital electronic 虚拟 电子 数字
automatic automatically recurring regular 自动
recipient receiver payee 收款人
happen occur place event 发生
think believe suppose guess reckon 想 认为 觉得
seem appear look 似乎 看起来
sure certain confident 确定 肯定
hear listen sound 听 听到
win winner victory champion 赢 冠军 胜利
vote election elect poll ballot 选举 投票
president leader minister chairman premier 总统 主席 总理 部长
war military army conflict soldier 战争 军队
religion church temple religious 宗教 教堂 寺
animal pet dog cat bird 动物 宠物 狗 猫
plant tree flower garden 植物 树 花
god heaven 神
feel feeling emotion mood happy sad angry 感觉 心情 高兴 难过
wait expect anticipate until 等 等待 预计
try attempt effort 试 尝试 努力
believe trust reliable credible 相信 可信 信任 可靠
share distribute split divide 分享 分
compete contest race competition 竞争 竞赛
member membership participant attendee 成员 会员
branch subsidiary affiliate division 分支 分会 分公司
expert specialist professional professor 专家 专业
spokesperson spokesman representative 发言人 代表
responsible charge handle manage 负责
quote quotation cite comment statement 引用 评论 声明
cover coverage span range scope extend 范围 覆盖
average per capita 人均
half quarter third 一半 四分之一
billion million thousand hundred 亿 万 千 百
exceed above over beyond more than 超过 以上 高于
under below beneath less fewer 以下 低于 不到 少于
between among amid 之间
before prior ahead earlier 之前 以前
after since following later 之后 以后 以来
during while throughout 期间
turn switch toggle
pick collect retrieve gather fetch 取 收集 领
attach append enclose
hold keep retain 持有 保留
access enter entry login reach 进入 访问 登录
travel abroad overseas trip foreign
accept take honor acceptance 接受 收
show appear visible display
top add fill load refill recharge 充值
wrong incorrect unexpected strange odd weird 不对 奇怪
identify recognize know 识别 认出
minute moment while 一会儿
tie link bind 
meal supper lunch dinner breakfast
tip gratuity 小费
jump leap
skip next
repeat again say 重复
slow slowly 慢
loud louder quieter
spare extra additional
date meeting appointment
`;

const groups: string[][] = LINES.trim()
  .split('\n')
  .map((line) => line.trim().split(' '));

/** Groups of kindred words, as written. */
export const KINDRED: readonly (readonly string[])[] = groups;
