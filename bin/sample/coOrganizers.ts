import type { CoOrganizer } from '../../src/newspaper/coOrganizer/CoOrganizer'

const association = (area: string, districts: readonly string[]): Omit<CoOrganizer, 'id'> => ({
  name: `${area}科学技术协会`,
  shortName: `${area}科协`,
  area,
  districts,
})

/**
 * The 21 city and prefecture science associations of Sichuan, in the order in which the strip prints them.
 *
 * `districts` holds all 183 counties, cities and districts under their official names; the four autonomous counties
 * stand twice, the second time under the short name that bylines use.
 */
export const coOrganizers: readonly Omit<CoOrganizer, 'id'>[] = [
  association('凉山州', [
    ...['西昌市', '会理市', '盐源县', '德昌县', '会东县', '宁南县', '普格县', '布拖县', '金阳县', '昭觉县'],
    ...['喜德县', '冕宁县', '越西县', '甘洛县', '美姑县', '雷波县', '木里藏族自治县', '木里县'],
  ]),
  association('甘孜州', [
    ...['康定市', '泸定县', '丹巴县', '九龙县', '雅江县', '道孚县', '炉霍县', '甘孜县', '新龙县', '德格县'],
    ...['白玉县', '石渠县', '色达县', '理塘县', '巴塘县', '乡城县', '稻城县', '得荣县'],
  ]),
  association('阿坝州', [
    ...['马尔康市', '汶川县', '理县', '茂县', '松潘县', '九寨沟县', '金川县', '小金县', '黑水县', '壤塘县'],
    ...['阿坝县', '若尔盖县', '红原县'],
  ]),
  association('资阳市', ['雁江区', '安岳县', '乐至县']),
  association('眉山市', ['东坡区', '彭山区', '仁寿县', '洪雅县', '丹棱县', '青神县']),
  association('雅安市', [
    ...['雨城区', '名山区', '荥经县', '汉源县', '石棉县', '天全县', '芦山县', '宝兴县'],
  ]),
  association('巴中市', ['巴州区', '恩阳区', '通江县', '南江县', '平昌县']),
  association('达州市', ['通川区', '达川区', '万源市', '宣汉县', '开江县', '大竹县', '渠县']),
  association('广安市', ['广安区', '前锋区', '华蓥市', '岳池县', '武胜县', '邻水县']),
  association('宜宾市', [
    ...['翠屏区', '南溪区', '叙州区', '江安县', '长宁县', '高县', '珙县', '筠连县', '兴文县', '屏山县'],
  ]),
  association('南充市', [
    ...['顺庆区', '高坪区', '嘉陵区', '阆中市', '南部县', '营山县', '蓬安县', '仪陇县', '西充县'],
  ]),
  association('乐山市', [
    ...['市中区', '沙湾区', '五通桥区', '金口河区', '峨眉山市', '犍为县', '井研县', '夹江县', '沐川县'],
    ...['峨边彝族自治县', '峨边县', '马边彝族自治县', '马边县'],
  ]),
  association('内江市', ['市中区', '东兴区', '隆昌市', '威远县', '资中县']),
  association('遂宁市', ['船山区', '安居区', '射洪市', '蓬溪县', '大英县']),
  association('广元市', ['利州区', '昭化区', '朝天区', '旺苍县', '青川县', '剑阁县', '苍溪县']),
  association('绵阳市', [
    ...['涪城区', '游仙区', '安州区', '江油市', '三台县', '盐亭县', '梓潼县', '平武县'],
    ...['北川羌族自治县', '北川县'],
  ]),
  association('德阳市', ['旌阳区', '罗江区', '广汉市', '什邡市', '绵竹市', '中江县']),
  association('泸州市', ['江阳区', '纳溪区', '龙马潭区', '泸县', '合江县', '叙永县', '古蔺县']),
  association('攀枝花市', ['东区', '西区', '仁和区', '米易县', '盐边县']),
  association('自贡市', ['自流井区', '贡井区', '大安区', '沿滩区', '荣县', '富顺县']),
  association('成都市', [
    ...[
      '锦江区',
      '青羊区',
      '金牛区',
      '武侯区',
      '成华区',
      '龙泉驿区',
      '青白江区',
      '新都区',
      '温江区',
      '双流区',
    ],
    ...['郫都区', '新津区', '都江堰市', '彭州市', '邛崃市', '崇州市', '简阳市', '金堂县', '大邑县', '蒲江县'],
  ]),
]
