import { droneOverField, frostedOranges } from './photos/fieldScenes'
import { grasslandShow, starryNight } from './photos/highlandScenes'
import { lakeAtDawn, teaHill } from './photos/hillScenes'
import { hallLecture, toothpickBridge } from './photos/roomScenes'
import { busesOnRoad, ginkgoLane } from './photos/townScenes'
import type { SamplePhoto } from './SamplePhoto'

/** The pictures of the sample issue by page, with the invented people who drew them. */
export const photos = {
  1: [
    {
      headline: '让科普从“赶大集”变成“家常饭”',
      scene: hallLecture,
      caption: '傍晚的科普驿站座无虚席，护士正在讲解冬季取暖怎样留好通风口。',
      credit: '罗听泉 绘',
    },
    {
      headline: '甘孜州新添两处暗夜科普观测点',
      scene: starryNight,
      caption: '高原观测点启用当晚，学生们在星空下调试望远镜。',
      credit: '简疏影 绘',
    },
    {
      headline: '科普大巴今冬开进42个边远乡镇',
      scene: busesOnRoad,
      caption: '科普大巴行驶在川西的盘山公路上。',
      credit: '简疏影 绘',
    },
  ],
  2: [
    {
      headline: '柑橘越冬，先把“三道关”守住',
      scene: frostedOranges,
      caption: '霜后的晚熟柑橘。入冬前做好覆膜和树盘覆草，果子才能安稳留到春天。',
      credit: '简疏影 绘',
    },
    {
      headline: '小麦冬前看苗，分三类管',
      scene: droneOverField,
      caption: '植保无人机正在麦田上空喷施叶面肥。',
      credit: '罗听泉 绘',
    },
  ],
  3: [
    {
      headline: '科普大篷车秋季联合巡展收官',
      scene: grasslandShow,
      caption: '草原上的最后一站，孩子们围着“云瓶”看云是怎样长出来的。',
      credit: '罗听泉 绘',
    },
    {
      headline: '茶山上办起“四季课堂”',
      scene: teaHill,
      caption: '晨雾里的茶山，茶农赶在日出前上园。',
      credit: '简疏影 绘',
    },
    {
      headline: '十二名“塘边先生”管好一湖清水',
      scene: lakeAtDawn,
      caption: '清晨，技术员在升钟湖上取水样。',
      credit: '简疏影 绘',
    },
  ],
  4: [
    {
      headline: '科技馆里的一堂“慢课”',
      scene: toothpickBridge,
      caption: '软糖做节点、牙签做梁，小桶挂在桥中央。',
      credit: '罗听泉 绘',
    },
    {
      headline: '落叶该不该扫光',
      scene: ginkgoLane,
      caption: '一夜风过，银杏道铺满金黄。',
      credit: '简疏影 绘',
    },
  ],
} satisfies Readonly<Record<number, readonly SamplePhoto[]>>
