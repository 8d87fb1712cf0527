/** Chinese parts, with what they mean. {P} is the place, {H} the holder, {q} the quantity with its classifier. */
import type { MeasureName } from './measures.js';
import type { MeasureWords } from './parts-en.js';

const organizations = { holder: '社会组织' } as const;

export const measureWords: Readonly<Record<MeasureName, MeasureWords>> = {
  registered: {
    ...organizations,
    level: [
      '{P}<有>{q}登记的{H}',
      '在{P}登记的{H}<共有>{q}',
      '{P}登记的{H}数量<为>{q}',
      '{P}<共有>登记{H}{q}',
    ],
    subject: '{P}登记的{H}数量',
    opposite: [
      '{P}取缔了{q}{H}',
      '{P}{q}{H}被注销',
      '{P}拒绝为{q}{H}登记',
      '{P}有{q}{H}尚待登记',
      '{P}{q}{H}被撤销登记',
    ],
  },
  municipal: {
    ...organizations,
    level: ['{P}<有>{q}市级{H}', '{P}的市级{H}<共有>{q}', '在{P}市级登记的{H}<有>{q}'],
    subject: '{P}市级{H}数量',
    opposite: ['{P}{q}市级{H}被注销', '{P}{q}市级{H}年检不合格', '{P}关闭了{q}市级{H}'],
  },
  fiveA: {
    ...organizations,
    level: ['{P}<有>{q}5A级{H}', '{P}5A级{H}<共有>{q}', '{P}获评5A级的{H}<有>{q}'],
    subject: '{P}5A级{H}数量',
    opposite: [
      '{P}{q}{H}被取消5A级',
      '{P}{q}{H}未能评上5A级',
      '{P}{q}{H}失去5A级资格',
      '{P}{q}{H}落选5A级',
    ],
  },
  municipalShare: {
    ...organizations,
    level: ['市级{H}<占>{P}登记{H}的{q}', '{P}登记的{H}中，市级的<占>{q}'],
    subject: '市级{H}在{P}登记{H}中的占比',
    opposite: ['{P}{q}的市级{H}被注销', '{P}登记的{H}中有{q}失去了市级登记'],
  },
  fiveAShare: {
    ...organizations,
    level: ['5A级{H}<占>{P}登记{H}的{q}', '{P}登记的{H}中，5A级<占>{q}'],
    subject: '5A级{H}在{P}登记{H}中的占比',
    opposite: ['{P}登记的{H}中有{q}被取消5A级', '{P}登记的{H}中有{q}评5A级失败'],
  },
  below: {
    ...organizations,
    level: ['{P}<有>{q}{H}在市级以下登记', '{P}市级以下登记的{H}<共有>{q}'],
    subject: '{P}市级以下登记的{H}数量',
    opposite: ['{P}{q}在市级以下登记的{H}被关停', '{P}各区注销了{q}{H}'],
  },
  assets: {
    ...organizations,
    level: ['{P}{H}总资产<为>{q}', '{P}{H}<拥有>总资产{q}', '{P}{H}的总资产<是>{q}'],
    subject: '{P}{H}总资产',
    opposite: ['{P}{H}亏损{q}', '{P}{H}负债{q}', '{P}{H}损失资产{q}'],
  },
  municipalAssets: {
    ...organizations,
    level: ['{P}市级{H}资产<为>{q}', '{P}市级{H}<拥有>资产{q}'],
    subject: '{P}市级{H}资产',
    opposite: ['{P}市级{H}欠债{q}', '{P}市级{H}被罚没资产{q}'],
  },
  employed: {
    ...organizations,
    level: ['{P}{H}从业人员<有>{q}', '{P}{H}的从业人员数量<为>{q}', '{P}{H}<共有>从业人员{q}'],
    subject: '{P}{H}从业人员数量',
    opposite: ['{P}{H}裁员{q}', '{P}{H}辞退从业人员{q}', '{P}{H}从业人员流失{q}'],
  },
  employedShare: {
    ...organizations,
    level: ['{P}{H}从业人员<占>全市就业人员的{q}', '{H}从业人员<占>{P}就业人员的{q}'],
    subject: '{P}{H}从业人员占全市就业人员的比例',
    opposite: ['{P}{H}裁掉了{q}的从业人员', '{P}{H}从业人员中有{q}被辞退'],
  },
  donated: {
    holder: '基金会',
    level: [
      '{P}的{H}在新冠疫情期间为一线医护人员<捐赠了>{q}',
      '新冠疫情期间，{P}的{H}为一线医护人员<捐赠了>资金{q}',
    ],
    subject: '{P}的{H}在新冠疫情期间为一线医护人员捐赠的资金',
    opposite: [
      '{P}的{H}在新冠疫情期间收到捐款{q}',
      '{P}的{H}在新冠疫情期间损失{q}',
      '{P}的{H}在新冠疫情期间扣留了给一线医护人员的{q}',
    ],
  },
  items: {
    holder: '基金会',
    level: ['{P}的{H}在新冠疫情期间为一线医护人员<捐赠了>{q}物资'],
    subject: '{P}的{H}在新冠疫情期间为一线医护人员捐赠的物资数量',
    opposite: [
      '{P}的{H}在新冠疫情期间丢失了{q}物资',
      '{P}的{H}在新冠疫情期间收到{q}物资',
      '{P}的{H}在新冠疫情期间拒收了{q}物资',
    ],
  },
  covid: {
    ...organizations,
    level: ['{P}{q}{H}<参与了>抗击新冠疫情', '{P}参与抗击新冠疫情的{H}<有>{q}'],
    subject: '{P}参与抗击新冠疫情的{H}数量',
    opposite: [
      '{P}{q}{H}拒绝参与抗击新冠疫情',
      '{P}{q}{H}退出了抗击新冠疫情的行列',
      '{P}{q}{H}因新冠疫情关闭',
    ],
  },
  games: {
    ...organizations,
    level: ['{P}{q}{H}<参与了>冬奥会和冬残奥会的筹备', '{P}参与冬奥筹备的{H}<有>{q}'],
    subject: '{P}参与冬奥筹备的{H}数量',
    opposite: ['{P}{q}{H}拒绝参与冬奥会的筹备', '{P}{q}{H}抵制了冬奥会的筹备'],
  },
  programs: {
    level: [
      '{P}社会组织推介活动<展示了>{q}公益慈善项目',
      '{P}社会组织推介活动上展示的公益慈善项目<共有>{q}',
    ],
    subject: '{P}社会组织推介活动展示的公益慈善项目数量',
    opposite: [
      '{P}社会组织推介活动取消了{q}公益慈善项目',
      '{P}社会组织推介活动拒绝了{q}公益慈善项目',
    ],
  },
  rural: {
    ...organizations,
    level: ['{P}市级{H}<开展了>{q}乡村振兴项目', '{P}市级{H}开展的乡村振兴项目<有>{q}'],
    subject: '{P}市级{H}开展的乡村振兴项目数量',
    opposite: ['{P}市级{H}终止了{q}乡村振兴项目', '{P}市级{H}的{q}乡村振兴项目被叫停'],
  },
  ruralMoney: {
    ...organizations,
    level: ['{P}市级{H}向乡村振兴项目<投入了>{q}', '{P}市级{H}为乡村振兴项目<投入了>资金{q}'],
    subject: '{P}市级{H}投入乡村振兴项目的资金',
    opposite: ['{P}市级{H}从乡村振兴项目撤资{q}', '{P}市级{H}在乡村振兴项目上亏损{q}'],
  },
  national: {
    ...organizations,
    level: ['{P}<共有>{q}{H}', '{P}{H}总数<为>{q}'],
    subject: '{P}{H}总数',
    opposite: ['{P}取缔了{q}{H}', '{P}{q}{H}被注销'],
  },
};

export const states = ['<为>{q}', '<是>{q}'] as const;

export const homes = {
  beijing: ['北京', '北京市', '北京', '首都'],
  china: ['全国', '中国'],
} as const;
export const otherCities = [
  '上海',
  '天津市',
  '重庆',
  '广州',
  '深圳市',
  '武汉',
  '成都',
  '杭州市',
  '南京',
  '青岛',
  '西安',
  '香港',
] as const;
export const districts = ['海淀区', '朝阳区', '北京市丰台区'] as const;
export const otherCountries = ['越南', '日本', '印度', '俄罗斯', '韩国'] as const;

export const otherHolders = [
  '银行',
  '医院',
  '高校',
  '酒店',
  '律师事务所',
  '餐厅',
  '科技企业',
  '国有企业',
  '博物馆',
  '保险公司',
  '写字楼',
  '建筑公司',
  '幼儿园',
  '报社',
  '口腔诊所',
  '景区',
] as const;

/** {n} the number, {k} its classifier. A pattern with {o} in it needs a number that ends openly. */
export const hedges = {
  about: ['约{n}{k}', '大约{n}{k}', '大概{n}{k}', '{n}{k}左右', '{n}{k}上下'],
  nearly: ['近{n}{k}', '将近{n}{k}', '接近{n}{k}'],
  over: ['超过{n}{k}', '逾{n}{k}', '{n}{o}多{k}', '{n}{o}余{k}', '{n}{k}还多'],
  'at-least': ['至少{n}{k}', '不少于{n}{k}', '不低于{n}{k}', '{n}{k}以上', '{n}{k}及以上'],
  'at-most': ['至多{n}{k}', '最多{n}{k}', '不超过{n}{k}', '不多于{n}{k}', '{n}{k}以内'],
  'less-than': ['不足{n}{k}', '不到{n}{k}', '少于{n}{k}'],
} as const;

export const ranges = [
  '{n}{k}至{m}{k}',
  '{n}到{m}{k}',
  '{n}-{m}{k}',
  '{n}{k}到{m}{k}之间',
] as const;

export const boundVerbs = {
  over: ['突破了{n}{k}', '高于{n}{k}', '大于{n}{k}', '已超过{n}{k}'],
  'at-least': ['不低于{n}{k}', '不少于{n}{k}', '在{n}{k}以上'],
  'at-most': ['不超过{n}{k}', '没有超过{n}{k}', '不高于{n}{k}', '未超过{n}{k}'],
  'less-than': ['没有达到{n}{k}', '低于{n}{k}', '尚未达到{n}{k}', '还不到{n}{k}'],
} as const;

const denied = [
  '{c}的说法不属实。',
  '官方否认{c}。',
  '并非{c}。',
  '所谓“{c}”是谣言。',
  '民政局不承认{c}。',
  '{c}，这不是事实。',
  '没有证据表明{c}。',
] as const;
const doubted = [
  '{c}的说法存疑。',
  '专家怀疑{c}。',
  '尚不清楚{c}是否属实。',
  '{c}一说有待核实。',
  '{c}，这一点还不能确定。',
  '从没有人证实{c}。',
] as const;
const asked = ['{c}吗？', '{c}，对吗？', '是不是{c}？', '请问{c}，这是真的吗？'] as const;
const supposed = [
  '假设{c}。',
  '如果{c}，规则就要修改。',
  '假如{c}，计划就得调整。',
  '除非{c}，否则计划无法实现。',
] as const;
const quotedFalse = [
  '“{c}”的标题是假的。',
  '网传“{c}”，已被辟谣。',
  '称“{c}”的帖子因不实被删除。',
] as const;

const reported = ['据报道，{c}。', '官方表示，{c}。', '报告显示，{c}。', '据介绍，{c}。'] as const;
const doublyNegated = [
  '不能否认，{c}。',
  '没有人否认{c}。',
  '{c}，这并非虚假。',
  '并非没有根据：{c}。',
] as const;

const planned = [
  '预计到2030年{S}将达到{q}。',
  '{S}计划在五年内达到{q}。',
  '{S}的目标是{q}。',
  '到2028年，{S}有望达到{q}。',
] as const;

const changedBy = [
  '{S}增加了{q}。',
  '{S}减少了{q}。',
  '{S}比上年增长{q}。',
  '{S}一年下降{q}。',
  '{S}同比减少{q}。',
  '{S}比2015年多了{q}。',
] as const;
const fellTo = ['{S}下降到{q}。', '{S}降至{q}。', '{S}减少到{q}。'] as const;
const roseTo = ['{S}上升到{q}。', '{S}增至{q}。', '{S}增长到{q}。'] as const;

/** Ways to put a clause {c} into a sentence. */
export const frames = {
  denied,
  doubted,
  asked,
  supposed,
  quotedFalse,
  reported,
  doublyNegated,
} as const;
const questioned = ['{S}是{q}吗？', '{S}是否为{q}？', '{S}难道是{q}？', '{S}真的有{q}？'] as const;
const never = [
  '{S}从未达到{q}。',
  '{S}远非{q}。',
  '{S}离{q}还差得远。',
  '{S}从来不是{q}。',
] as const;
/** Ways to put the quantity {S} and the figure {q} together other than as a plain level. */
export const developments = { planned, changedBy, fellTo, roseTo, questioned, never } as const;

export const marks = [
  '**{n}**',
  '“{n}”',
  '「{n}」',
  '`{n}`',
  '<b>{n}</b>',
  '*{n}*',
  '【{n}】',
  '<strong>{n}</strong>',
] as const;
export const lineMarks = [
  '> {s}',
  '- {s}',
  '* {s}',
  '<p>{s}</p>',
  '“{s}”',
  '## {s}',
  '| {s} |',
] as const;
export const lines = [
  '{S}：{q}',
  '- {S}：{q}',
  '* **{S}**：{q}',
  '| {S} | {q} |',
  '{S}: {q}',
] as const;
export const otherCurrencies = [
  '#亿港元',
  '#亿元港币',
  '#亿港币',
  '港币#亿元',
  '#亿元新台币',
  '新台币#亿元',
  '#亿元台币',
  '#亿美元',
  '#亿欧元',
  '#亿英镑',
  '#亿日元',
  '#亿澳元',
  '#亿加元',
  '#亿新加坡元',
  '#亿韩元',
] as const;

export const elsewhere = [
  '博物馆假期售出{n}张门票。',
  '这家芯片公司上季度营收{y}。',
  '北京去年冬天报告{n}例麻疹。',
  '选举投票率为{p}。',
  '北京马拉松有{n}名选手参赛。',
  '航空公司五月运送旅客{n}人次。',
  '罢工使铁路损失{y}。',
  '西班牙失业率为{p}。',
  '议会以{n}票通过该法案。',
  '试验显示疫苗有效率为{p}。',
  '北京地铁有{n}部扶梯。',
  '球队本赛季得了{n}分。',
  '制片厂为这部电影花费{y}。',
  '北京六月房价上涨{p}。',
  '山火烧毁{n}公顷林地。',
  '法院以诈骗罪判处{n}人。',
  '这所大学今年秋季录取{n}名学生。',
  '北京财政赤字扩大到{y}。',
  '对德国出口下降{p}。',
  '北京动物园饲养{n}只动物。',
  '水库蓄水{n}立方米。',
  '伦敦慈善晚会筹款{y}。',
  '该党赢得{p}的席位。',
  '北京交警周日处罚{n}名司机。',
  '公司在上海工厂裁员{n}人。',
  '北京今春植树{n}棵。',
  '这部小说在北京卖出{n}册。',
  '水利部为防汛安排{y}。',
] as const;
